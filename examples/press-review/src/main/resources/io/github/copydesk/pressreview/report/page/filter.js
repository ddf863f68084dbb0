// Search and filter: what is shown of the report. The data of its stories stand in the page as JSON.
const copydesk = (() => {
  'use strict';
  const stories = JSON.parse(document.getElementById('data').textContent);
  const field = id => document.getElementById(id);
  const toolbar = field('toolbar');
  const folded = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

  // Each statement and each article once, with the words that a search looks through.
  for (const story of stories) {
    story.byNumber = new Map(story.articles.map(article => [article.number, article]));
    story.names = folded(story.heading);
    for (const article of story.articles) {
      article.words = folded([article.headline, article.outlet, article.id].join(' '));
      article.label = article.outlet || article.id;
    }
    for (const statement of story.statements) {
      statement.words = folded(statement.speaker + ' ' + statement.text);
      statement.carriers = new Set(statement.versions.map(version => version.article));
    }
  }

  function wanted() {
    return {
      search: folded(field('search').value.trim()),
      speaker: folded(field('speaker').value.trim()),
      outlet: folded(field('outlet').value.trim()),
      match: field('conflicts').checked ? 'other speaker' : field('match').value,
    };
  }

  function matches(story, statement, version, match) {
    const several = statement.versions.length > 1;
    switch (match) {
      case '': return true;
      case 'shared': return several;
      case 'whole': return several && version.match === 'whole' && statement.quoted;
      case 'single': return !several && statement.quoted;
      case 'reported': return !statement.quoted;
      case 'left out': return several && statement.carriers.size < story.articles.length;
      default: return version.match === match;
    }
  }

  // The versions of a statement that are wanted.
  function versions(story, statement, want) {
    if (want.search && !statement.words.includes(want.search) && !story.names.includes(want.search)) return [];
    return statement.versions.filter(version =>
      (!want.speaker || folded(statement.speaker).includes(want.speaker) || folded(version.speaker).includes(want.speaker))
      && (!want.outlet || folded(story.byNumber.get(version.article).label).includes(want.outlet))
      && matches(story, statement, version, want.match));
  }

  // A story without a wanted statement is shown if only its articles are asked for, and one of them is it.
  function hasArticle(story, want) {
    return !want.speaker && !want.match && story.articles.some(article =>
      (!want.search || article.words.includes(want.search) || story.names.includes(want.search))
      && (!want.outlet || folded(article.label).includes(want.outlet)));
  }

  // What is shown: for each story that is wanted its wanted statements with their versions.
  function shown() {
    const want = wanted();
    const result = new Map();
    for (const story of stories) {
      const statements = new Map();
      for (const statement of story.statements) {
        const some = versions(story, statement, want);
        if (some.length) statements.set(statement, some);
      }
      if (statements.size || hasArticle(story, want)) result.set(story, statements);
    }
    return result;
  }

  // The story that is open; undefined while the overview is.
  function pane() {
    if (stories.length === 1) return stories[0];
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const open = target && target.closest('.story');
    return open ? stories.find(story => story.number === Number(open.dataset.story)) : undefined;
  }

  function applyTo(element, statements, filtering) {
    const anchors = statements && new Set([...statements.keys()].map(statement => statement.anchor));
    for (const item of element.querySelectorAll('[data-at]')) item.hidden = anchors && !anchors.has(item.dataset.at);
    for (const unit of element.querySelectorAll('.unit, .others')) {
      unit.hidden = !unit.querySelector('[data-at]:not([hidden])');
      for (const details of unit.querySelectorAll('details')) {
        const some = details.querySelector('[data-at]:not([hidden])');
        details.hidden = !some;
        if (filtering && some) details.open = true;
      }
      if (filtering && unit.matches('details') && !unit.hidden) unit.open = true;
    }
  }

  const plural = (count, one, many) => count.toLocaleString('en') + ' ' + (count === 1 ? one : many);

  function apply() {
    const want = wanted();
    const filtering = Object.values(want).some(Boolean);
    const result = shown();
    const numbers = new Set([...result.keys()].map(story => story.number));
    for (const item of document.querySelectorAll('.overview [data-story]')) {
      item.hidden = !numbers.has(Number(item.dataset.story));
    }
    const singles = document.querySelector('.singles');
    if (singles) {
      const some = singles.querySelector('li:not([hidden])');
      singles.hidden = !some;
      if (filtering && some && !document.querySelector('.stories > li:not([hidden])')) singles.open = true;
    }
    const open = pane();
    if (open) applyTo(document.getElementById('story-' + open.number), result.get(open) || new Map(), filtering);
    const counted = open ? new Map([[open, result.get(open) || new Map()]]) : result;
    const statements = [...counted.values()].reduce((sum, some) => sum + some.size, 0);
    field('shown').textContent = (open ? '' : plural(counted.size, 'story', 'stories') + ', ')
      + plural(statements, 'statement', 'statements') + (filtering ? ' found' : '');
  }

  // The names that are proposed: those in most stories first, since a list of all would be too long.
  function propose(id, names) {
    const counts = new Map();
    for (const name of names) if (name) counts.set(name, (counts.get(name) || 0) + 1);
    const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 300);
    field(id).replaceChildren(...most.map(([name]) => Object.assign(document.createElement('option'), { value: name })));
  }

  if (stories.length) {
    propose('speakers', stories.flatMap(story => story.statements.map(statement => statement.speaker)));
    propose('outlets', stories.flatMap(story => story.articles.map(article => article.label)));
    let waiting = 0;
    const soon = () => { clearTimeout(waiting); waiting = setTimeout(apply, 120); };
    toolbar.addEventListener('input', soon);
    toolbar.addEventListener('reset', () => setTimeout(apply));
    toolbar.addEventListener('submit', event => event.preventDefault());
    window.addEventListener('hashchange', apply);
    apply();
  }
  return { shown, pane };
})();
