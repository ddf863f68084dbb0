package io.github.copydesk.pressreview.report.page;

/** How the parts of a report lead to each other: within one file, or as the files of a folder. */
public enum Form {
    /** One file that needs nothing else. */
    FILE {
        @Override
        public String story(int number) {
            return "#story-" + number;
        }

        @Override
        public String overview() {
            return "#overview";
        }
    },
    /** A file a story, with an overview that leads to them. */
    FOLDER {
        @Override
        public String story(int number) {
            return "story-" + number + ".html";
        }

        @Override
        public String overview() {
            return "index.html";
        }
    };

    /** Where the story with this number is. */
    public abstract String story(int number);

    /** Where the overview is. */
    public abstract String overview();
}
