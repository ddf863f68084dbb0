package io.github.copydesk.internal.page;

/** What a page's markup says of its blocks, for rules that a weight cannot hold. A text dump says nothing. */
public interface BlockMarkup {
    /** A page without markup. */
    BlockMarkup NONE = new BlockMarkup() {};

    /** Whether there is markup at all. */
    default boolean known() {
        return false;
    }

    /** How much of a block is inside links, in percent. */
    default int linked(int block) {
        return 0;
    }

    /** Whether a block is a heading, {@code h1} to {@code h6} or by its role. */
    default boolean heading(int block) {
        return false;
    }

    /** Whether a block is wholly in bold type. */
    default boolean bold(int block) {
        return false;
    }

    /** Whether a block is an item of a list. */
    default boolean listItem(int block) {
        return false;
    }

    /** The number of the list item that a block stands in, the innermost one; -1 for none. */
    default int item(int block) {
        return -1;
    }

    /** The number of the list whose item a block is, the innermost one; -1 for none. */
    default int list(int block) {
        return -1;
    }

    /** The number of the block quotation that a block stands in, the innermost one; -1 for none. */
    default int quotation(int block) {
        return -1;
    }

    /** Whether a block stands where no story does: in a menu, a footer, a form, an aside, a caption, or hidden. */
    default boolean outside(int block) {
        return false;
    }

    /** The number of the element that holds a block's paragraph and its fellows; -1 for none. */
    default int container(int block) {
        return -1;
    }

    /** What a block looks like: two with the same number have the same tag and class, in the same kind of container. */
    default long look(int block) {
        return 0;
    }

    /**
     * The widest element that holds one block and not the other, as its first and last block; the block alone where
     * nothing is known.
     */
    default BlockRange boxWithout(int block, int other) {
        return new BlockRange(block, block);
    }
}
