/* Search, filters and details of a report. The page is whole without them. */
(() => {
  const { one, all, make, fill } = Page;
  const data = Page.data('data');
  const { words, nodes, ties } = data;
  const figure = one('#figure');
  const linkTo = item => all(`a[href="#${CSS.escape(item.anchor)}"]`, figure)[0]
    ?? all('a', figure).find(link => link.getAttribute('href') === '#' + item.anchor);

  nodes.forEach((node, place) => {
    Object.assign(node, { place, kind: 'node', ties: [], link: linkTo(node), title: node.label });
  });
  ties.forEach((tie, place) => {
    const [one, other] = tie.ends.map(end => nodes[end]);
    Object.assign(tie, { place, kind: 'tie', link: linkTo(tie), title: `${one.label} – ${other.label}` });
    one.ties.push(tie);
    other.ties.push(tie);
  });
  const byAnchor = new Map([...nodes, ...ties].map(item => [item.anchor, item]));
  const parts = new Map();
  const partsOf = item => {
    if (!parts.has(item)) parts.set(item, all(`[data-${item.kind}="${item.place}"]`));
    return parts.get(item);
  };

  /* ---- Filters ---- */
  const tools = one('#tools');
  const year = one('#year');
  const least = one('#least');
  const types = all('input[name="type"]', tools);
  const steps = [...new Set(ties.map(tie => tie.weight))].sort((one, other) => one - other);
  least.max = Math.max(0, steps.length - 1);
  const undated = data.years.length;
  if ([...nodes, ...ties].some(item => item.years[undated] > 0)) {
    year.append(make('option', { value: undated }, words.noDate));
  }
  const countCells = new Map();

  const count = item => year.value === '' ? null : item.years[Number(year.value)];
  function filter() {
    const chosen = new Set(types.filter(box => box.checked).map(box => box.value));
    const weight = steps[Number(least.value)] ?? 0;
    for (const node of nodes) {
      node.isShown = (types.length === 0 || chosen.has(node.type)) && count(node) !== 0;
    }
    for (const tie of ties) {
      tie.isShown = tie.weight >= weight && count(tie) !== 0 && tie.ends.every(end => nodes[end].isShown);
    }
    for (const item of [...nodes, ...ties]) {
      for (const part of partsOf(item)) {
        if (part.classList.contains('cell')) part.classList.toggle('faint', !item.isShown);
        else part.hidden = !item.isShown;
        const cell = part.tagName === 'TR' && part.querySelector('.count');
        if (cell) {
          if (!countCells.has(cell)) countCells.set(cell, cell.textContent);
          cell.textContent = count(item) ?? countCells.get(cell);
        }
      }
      item.link?.classList.toggle('gone', !item.isShown);
    }
    for (const row of all('tr[data-year]')) row.hidden = !isOfYear(row);
    const lightest = ties.find(tie => tie.weight === weight);
    const value = lightest ? lightest.value : '0';
    one('#least-value').textContent = value;
    least.setAttribute('aria-valuetext', value);
    one('#shown').textContent = fill(words.status, {
      n: nodes.filter(node => node.isShown).length, N: nodes.length,
      t: ties.filter(tie => tie.isShown).length, T: ties.length,
    });
    if (current && !current.isShown) close(false);
    else if (current) show(current);
  }
  const isOfYear = row => year.value === ''
    || row.dataset.year === (Number(year.value) === undated ? '' : String(data.years[Number(year.value)]));

  /* ---- Details ---- */
  const panel = one('#detail');
  let current = null;
  let opener = null;

  function faint() {
    const near = new Set();
    if (current) {
      near.add(current);
      if (current.kind === 'tie') current.ends.forEach(end => near.add(nodes[end]));
      else for (const tie of current.ties) { near.add(tie); tie.ends.forEach(end => near.add(nodes[end])); }
    }
    for (const item of [...nodes, ...ties]) {
      item.link?.classList.toggle('faint', current !== null && !near.has(item));
      item.link?.classList.toggle('chosen', item === current);
      for (const part of partsOf(item)) if (part.tagName === 'TR') part.classList.toggle('chosen', item === current);
    }
    for (const halo of all('.halo text', figure)) halo.style.opacity = current ? 0 : '';
  }

  function bars(item) {
    const most = Math.max(1, ...item.steps.filter((_, place) => place % 2 === 1));
    const chart = make('svg', { class: 'bars', viewBox: `0 0 ${data.steps.length} 40`, preserveAspectRatio: 'none', 'aria-hidden': 'true' });
    for (let place = 0; place < item.steps.length; place += 2) {
      const height = Math.max(2, 38 * item.steps[place + 1] / most);
      chart.append(make('rect', { x: item.steps[place] + 0.08, y: 40 - height, width: 0.84, height }));
    }
    return chart;
  }

  function partners(node) {
    const shown = node.ties.filter(tie => tie.isShown).sort((one, other) => other.weight - one.weight);
    const heaviest = Math.max(...ties.map(tie => tie.weight), 0);
    return make('ol', { class: 'partners' }, ...shown.map(tie => {
      const other = nodes[tie.ends.find(end => end !== node.place)];
      const level = make('svg', { class: 'level', 'aria-hidden': 'true' },
        make('rect', { width: `${100 * tie.weight / heaviest}%`, height: '100%' }));
      return make('li', {}, make('a', { href: '#' + tie.anchor }, other.label), level,
        make('span', { class: 'value' }, tie.value));
    }));
  }

  function show(item) {
    current = item;
    one('#detail-title').textContent = item.title;
    const body = one('#detail-body');
    const content = [];
    if (item.name) content.push(make('p', { class: 'facts' }, item.name));
    content.push(make('p', { class: 'facts' }, item.facts));
    if (item.kind === 'tie') {
      content.push(make('p', {}, ...item.ends.flatMap((end, place) => [
        ...(place ? [' – '] : []), make('a', { href: '#' + nodes[end].anchor }, nodes[end].name || nodes[end].label)])));
    }
    if (data.steps.length > 1 && item.steps.length) {
      content.push(bars(item), make('p', { class: 'ends' }, make('span', {}, data.steps[0]),
        make('span', {}, data.steps[data.steps.length - 1])));
    }
    if (item.kind === 'node' && item.ties.some(tie => tie.isShown)) {
      content.push(make('h3', {}, words.partnersOf), partners(item));
    }
    content.push(make('h3', {}, words.postsBehind));
    const quotes = document.getElementById(item.anchor).cloneNode(true);
    quotes.removeAttribute('id');
    if (all('tbody tr:not([hidden])', quotes).length === 0) quotes.append(make('p', {}, words.noQuote));
    content.push(quotes, make('p', {}, make('a', { href: '#' + item.anchor, class: 'list' }, words.toEvidence)));
    body.replaceChildren(...content);
    panel.hidden = false;
    document.body.classList.add('with-detail');
    faint();
  }

  function open(item, from) {
    if (panel.hidden || !panel.contains(from)) opener = from;
    show(item);
    panel.scrollTop = 0;
    panel.focus({ preventScroll: true });
    history.replaceState(null, '', '#' + item.anchor);
  }

  function close(returnsFocus = true) {
    if (panel.hidden) return;
    panel.hidden = true;
    current = null;
    document.body.classList.remove('with-detail');
    faint();
    history.replaceState(null, '', location.pathname + location.search);
    if (returnsFocus && opener?.isConnected) opener.focus({ preventScroll: true });
  }

  /* ---- Links lead to details; the one in the panel leads to the list. ---- */
  document.addEventListener('click', event => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const cell = event.target.closest('.cell');
    if (cell) return open(ties[Number(cell.dataset.tie)], document.activeElement);
    const link = event.target.closest('a[href^="#"]');
    if (!link) return;
    const item = byAnchor.get(link.getAttribute('href').slice(1));
    if (!item) return;
    if (link.classList.contains('list')) {
      close(false);
      reveal(item);
      event.preventDefault();
      return;
    }
    event.preventDefault();
    open(item, link);
  });

  function reveal(item) {
    const quotes = document.getElementById(item.anchor);
    const proof = quotes.closest('details');
    proof.open = true;
    proof.scrollIntoView({ block: 'center' });
    one('summary', proof).focus({ preventScroll: true });
    history.replaceState(null, '', '#' + item.anchor);
  }

  one('#detail-close').addEventListener('click', () => close());
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
    const isTyping = event.target.closest('input, select, textarea');
    if (event.key === '/' && !isTyping) {
      event.preventDefault();
      find.focus();
    }
  });

  /* ---- Search ---- */
  const find = one('#find');
  const found = one('#found');
  const fold = text => text.toLocaleLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  for (const node of nodes) node.text = fold(`${node.label} ${node.name} ${node.id}`);
  for (const tie of ties) tie.text = tie.ends.map(end => nodes[end].text).join(' ');
  let hits = [];
  let active = -1;

  function search() {
    const tokens = fold(find.value).split(/[\s–-]+/).filter(Boolean);
    const fits = item => item.isShown && tokens.every(token => item.text.includes(token));
    hits = tokens.length === 0 ? []
      : [...nodes.filter(fits).slice(0, 6), ...ties.filter(tie => tokens.length > 1 && fits(tie)).slice(0, 6)];
    if (tokens.length === 1) {
      hits.push(...ties.filter(fits).slice(0, Math.max(0, 8 - hits.length)));
    }
    found.replaceChildren(...hits.map((item, place) => make('li',
      { role: 'option', id: `found-${place}`, 'aria-selected': 'false' }, item.title, ' ',
      make('small', {}, item.kind === 'tie' ? words.tie.toLocaleLowerCase() : item.name))));
    if (tokens.length && hits.length === 0) {
      found.append(make('li', { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, words.nothingFound));
    }
    const isOpen = tokens.length > 0;
    found.hidden = !isOpen;
    find.setAttribute('aria-expanded', String(isOpen));
    mark(hits.length ? 0 : -1);
  }

  function mark(place) {
    active = place;
    all('[role="option"]', found).forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === place && hits.length > 0));
      if (index === place) option.scrollIntoView({ block: 'nearest' });
    });
    if (place >= 0) find.setAttribute('aria-activedescendant', `found-${place}`);
    else find.removeAttribute('aria-activedescendant');
  }

  function shut() {
    found.hidden = true;
    find.setAttribute('aria-expanded', 'false');
    find.removeAttribute('aria-activedescendant');
  }

  find.addEventListener('input', search);
  find.addEventListener('focus', () => { if (find.value) search(); });
  find.addEventListener('blur', shut);
  find.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (hits.length) mark((active + (event.key === 'ArrowDown' ? 1 : hits.length - 1)) % hits.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (hits[active] && !found.hidden) { open(hits[active], find); shut(); }
    } else if (event.key === 'Escape' && !found.hidden) {
      event.preventDefault();
      shut();
    }
  });
  found.addEventListener('pointerdown', event => {
    event.preventDefault();
    const option = event.target.closest('li[id]');
    if (option) { open(hits[Number(option.id.slice(6))], find); shut(); }
  });

  /* ---- The figure: names by arrow keys in space, ties by arrow keys in the order of their weight. ---- */
  const middle = item => {
    const box = item.link.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const ways = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
  const drawn = nodes.filter(node => node.link);
  const itemOf = new Map([...nodes, ...ties].filter(item => item.link).map(item => [item.link, item]));
  Page.rove(drawn.map(node => node.link), (link, key) => {
    const way = ways[key];
    if (!way) return null;
    const from = middle(itemOf.get(link));
    let best = null;
    let bestCost = Infinity;
    for (const node of drawn) {
      if (!node.isShown || node.link === link) continue;
      const to = middle(node);
      const along = (to.x - from.x) * way[0] + (to.y - from.y) * way[1];
      const aside = Math.abs((to.x - from.x) * way[1]) + Math.abs((to.y - from.y) * way[0]);
      if (along <= 1) continue;
      const cost = along + 2 * aside;
      if (cost < bestCost) { best = node; bestCost = cost; }
    }
    return best?.link ?? link;
  });
  const lines = ties.filter(tie => tie.link);
  Page.rove(lines.map(tie => tie.link), (link, key) => {
    const way = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 0;
    if (!way) return null;
    const shown = lines.filter(tie => tie.isShown);
    const place = shown.findIndex(tie => tie.link === link);
    return shown[Math.min(shown.length - 1, Math.max(0, place + way))]?.link;
  });
  for (const item of itemOf.values()) item.link.setAttribute('aria-label', `${item.title}, ${item.facts}`);
  /* Thin lines are hard to hit: an unseen wide one lies over each. */
  for (const tie of lines) {
    const reach = one('path', tie.link)?.cloneNode(false);
    if (!reach) continue;
    reach.removeAttribute('id');
    reach.removeAttribute('role');
    reach.setAttribute('class', 'reach');
    reach.setAttribute('aria-hidden', 'true');
    tie.link.append(reach);
  }

  /* ---- Start ---- */
  all('table.ranking').forEach(Page.sortable);
  const openAll = one('#open-all');
  openAll.addEventListener('click', () => {
    const opens = openAll.getAttribute('aria-pressed') === 'false';
    for (const proof of all('.proof')) proof.open = opens;
    openAll.setAttribute('aria-pressed', String(opens));
    openAll.textContent = opens ? openAll.dataset.close : openAll.dataset.open;
  });
  tools.hidden = false;
  tools.addEventListener('input', event => { if (event.target !== find) filter(); });
  tools.addEventListener('submit', event => event.preventDefault());
  tools.addEventListener('reset', () => setTimeout(filter));
  filter();
  const start = byAnchor.get(decodeURIComponent(location.hash.slice(1)));
  if (start) open(start, document.body);
})();
