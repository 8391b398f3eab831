/// The script of the page of a comparison: the slider of the periods, and tables that can be sorted.
///
/// It builds everything from elements and text, never markup from data.
enum ComparisonPageScript {
  static let text = """
    'use strict';
    document.documentElement.classList.add('scripted');
    const one = selector => document.querySelector(selector);
    const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));

    for (const table of all('table')) {
      const body = table.tBodies[0];
      for (const head of all('th[data-sort]', table)) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'sort';
        button.textContent = head.textContent;
        head.replaceChildren(button);
        button.addEventListener('click', () => {
          const isNumber = head.dataset.sort === 'number';
          const order = head.getAttribute('aria-sort');
          const falls = order === null ? isNumber : order === 'ascending';
          const key = row => {
            const cell = row.cells[head.cellIndex];
            if (!isNumber) return cell.textContent;
            return cell.dataset.value === '' ? -Infinity : Number(cell.dataset.value);
          };
          const rows = Array.from(body.rows).map((row, index) => ({ row, index, key: key(row) }));
          rows.sort((a, b) => {
            const difference = !isNumber ? a.key.localeCompare(b.key)
              : a.key === b.key ? 0 : a.key < b.key ? -1 : 1;
            return (falls ? -difference : difference) || a.index - b.index;
          });
          for (const other of all('th[aria-sort]', table)) other.removeAttribute('aria-sort');
          head.setAttribute('aria-sort', falls ? 'descending' : 'ascending');
          body.append(...rows.map(item => item.row));
        });
      }
    }

    const slider = one('#period');
    if (slider) {
      const sheets = all('[data-period]');
      const names = all('#period-names option').map(option => option.textContent);
      const show = () => {
        const place = Number(slider.value);
        sheets.forEach((sheet, index) => { sheet.hidden = index !== place; });
        slider.setAttribute('aria-valuetext', names[place]);
        one('#period-name').textContent = names[place];
        one('#back').disabled = place === 0;
        one('#forth').disabled = place === sheets.length - 1;
      };
      const turn = step => { slider.value = Number(slider.value) + step; show(); };
      slider.addEventListener('input', show);
      one('#back').addEventListener('click', () => turn(-1));
      one('#forth').addEventListener('click', () => turn(1));
      one('#slider').addEventListener('submit', event => event.preventDefault());
      show();
    }

    """
}
