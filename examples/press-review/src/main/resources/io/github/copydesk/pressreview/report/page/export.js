// Takes what is shown out of the report, as CSV or JSON: a row for each article that carries a statement.
(() => {
  'use strict';
  const COLUMNS = ['story', 'heading', 'speaker', 'statement', 'match', 'article', 'id', 'outlet', 'url', 'published',
    'attributed_to', 'confidence', 'words'];

  function rows() {
    const open = copydesk.pane();
    const rows = [];
    for (const [story, statements] of copydesk.shown()) {
      if (open && open !== story) continue;
      for (const [statement, versions] of statements) {
        for (const version of versions) rows.push(row(story, statement, version));
      }
    }
    return rows;
  }

  function row(story, statement, version) {
    const article = story.byNumber.get(version.article);
    return {
      story: story.number,
      heading: story.heading,
      speaker: statement.speaker,
      statement: statement.text,
      match: !statement.quoted ? 'reported' : statement.versions.length === 1 ? 'single' : version.match,
      article: article.number,
      id: article.id,
      outlet: article.outlet,
      url: article.url,
      published: article.published,
      attributed_to: version.speaker,
      confidence: version.sure / 100,
      words: version.words === null ? statement.text : version.words,
    };
  }

  // A spreadsheet takes a cell that begins so for a formula, and an article may smuggle one in.
  const FORMULA = /^[=+\-@\t\r]/;

  function cell(value) {
    if (value === null || value === undefined) return '';
    const text = typeof value === 'string' && FORMULA.test(value) ? "'" + value : String(value);
    return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
  }

  function csv() {
    const lines = rows().map(row => COLUMNS.map(column => cell(row[column])).join(','));
    return '\ufeff' + [COLUMNS.join(','), ...lines].join('\r\n') + '\r\n';
  }

  function save(content, type, ending) {
    const open = copydesk.pane();
    const name = open ? open.heading : document.title;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = name.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60) + ending;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  document.getElementById('csv').addEventListener('click', () => save(csv(), 'text/csv', '.csv'));
  document.getElementById('json').addEventListener('click',
    () => save(JSON.stringify(rows(), null, 2) + '\n', 'application/json', '.json'));
})();
