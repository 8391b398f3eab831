/* What the scripts of all pages share. Everything is built from nodes and text: no markup is ever made
   from data. */
'use strict';
document.documentElement.classList.add('scripted');

const Page = {
  /** The first element that a selector finds. */
  one(selector, root = document) { return root.querySelector(selector); },

  /** All elements that a selector finds. */
  all(selector, root = document) { return Array.from(root.querySelectorAll(selector)); },

  /** The content of a data element, as written into the page. */
  data(id) { return JSON.parse(document.getElementById(id).textContent); },

  /** A new element with attributes and children; children are nodes or texts. */
  make(name, attributes = {}, ...children) {
    const element = name === 'svg' || name === 'rect'
      ? document.createElementNS('http://www.w3.org/2000/svg', name) : document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  },

  /** A sentence with {name} replaced by the values. */
  fill(sentence, values) { return sentence.replace(/\{(\w+)\}/g, (_, key) => values[key]); },

  /**
   * Makes many links one stop for the Tab key. Arrow keys move between those that are not hidden:
   * `next(from, key)` gives the one to go to.
   */
  rove(links, next) {
    let current = links[0];
    const stop = link => {
      if (current) current.setAttribute('tabindex', '-1');
      current = link;
      link.setAttribute('tabindex', '0');
    };
    for (const link of links) {
      link.setAttribute('tabindex', '-1');
      link.addEventListener('focus', () => stop(link));
      link.addEventListener('keydown', event => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const to = next(link, event.key);
        if (!to) return;
        event.preventDefault();
        to.focus();
      });
    }
    if (current) stop(current);
    return { stop };
  },

  /** Lets the columns of a table be sorted by buttons in its head; see data-sort and data-value. */
  sortable(table) {
    const body = table.tBodies[0];
    for (const head of Page.all('th[data-sort]', table)) {
      const button = Page.make('button', { type: 'button', class: 'sort' }, head.textContent);
      head.replaceChildren(button);
      button.addEventListener('click', () => {
        const isNumber = head.dataset.sort === 'number';
        const order = head.getAttribute('aria-sort');
        const falls = order === null ? isNumber : order === 'ascending';
        const value = row => {
          const cell = row.cells[head.cellIndex];
          if (!isNumber) return cell.dataset.value ?? cell.textContent;
          // Whole numbers stand without data-value; their thousands may be set off.
          const number = Number(cell.dataset.value ?? cell.textContent.replace(/[^\d-]/g, ''));
          return cell.dataset.value === '' || Number.isNaN(number) ? -Infinity : number;
        };
        const rows = Array.from(body.rows).map((row, index) => ({ row, index, key: value(row) }));
        rows.sort((one, other) => {
          const difference = isNumber ? one.key - other.key : one.key.localeCompare(other.key);
          return (falls ? -difference : difference) || one.index - other.index;
        });
        for (const other of Page.all('th[aria-sort]', table)) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', falls ? 'descending' : 'ascending');
        body.append(...rows.map(item => item.row));
      });
    }
  },
};

/* Paper has no closed parts. */
let closed = [];
window.addEventListener('beforeprint', () => {
  closed = Page.all('details:not([open])');
  for (const part of closed) part.open = true;
});
window.addEventListener('afterprint', () => {
  for (const part of closed) part.open = false;
  closed = [];
});
