/* The page of a comparison: tables that can be sorted, and the slider that turns the periods. */
for (const table of Page.all('table')) Page.sortable(table);

const slider = Page.one('#period');
if (slider) {
  const sheets = Page.all('[data-period]');
  const names = Page.all('#period-names option').map(option => option.textContent);
  const show = () => {
    const place = Number(slider.value);
    sheets.forEach((sheet, index) => { sheet.hidden = index !== place; });
    slider.setAttribute('aria-valuetext', names[place]);
    Page.one('#period-name').textContent = names[place];
    Page.one('#back').disabled = place === 0;
    Page.one('#forth').disabled = place === sheets.length - 1;
  };
  const turn = step => { slider.value = Number(slider.value) + step; show(); };
  slider.addEventListener('input', show);
  Page.one('#back').addEventListener('click', () => turn(-1));
  Page.one('#forth').addEventListener('click', () => turn(1));
  Page.one('#slider').addEventListener('submit', event => event.preventDefault());
  show();
}
