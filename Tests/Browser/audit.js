/* Finds what an accessibility checker would: things to operate without a name, roles that do not exist or
   lack what they need, ids used twice, headings out of order, text of too little contrast, and things that
   take the focus while nobody can see them. Gives a list of sentences. */
const problems = [];
const say = (element, what) => problems.push(
  `${what}: <${element.tagName.toLowerCase()}${element.id ? ' id=' + element.id : ''}> ${(element.textContent || '').trim().slice(0, 40)}`);
const all = selector => Array.from(document.querySelectorAll(selector));
const isSeen = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/* Names. */
const name = element => {
  const labelled = element.getAttribute('aria-labelledby');
  if (labelled) return labelled.split(/\s+/).map(id => document.getElementById(id)?.textContent ?? '').join(' ').trim();
  if (element.getAttribute('aria-label')) return element.getAttribute('aria-label').trim();
  if (element.labels?.length) return Array.from(element.labels, label => label.textContent).join(' ').trim();
  return (element.textContent || element.getAttribute('title') || '').trim();
};
for (const element of all('a[href], button, input, select, summary, [role=img], [role=dialog], [role=search], [role=listbox], nav, [role=graphics-document], [role=graphics-object]')) {
  if (isSeen(element) && !name(element)) say(element, 'has no name');
}
for (const input of all('input, select')) {
  if (!input.labels?.length && !input.getAttribute('aria-label')) say(input, 'has no label');
}
for (const region of all('section')) {
  if (!name(region) || !region.getAttribute('aria-labelledby')) say(region, 'is a section without a heading');
}
for (const field of all('fieldset')) if (!field.querySelector('legend')) say(field, 'has no legend');

/* Roles and states. */
const roles = new Set(['search', 'combobox', 'listbox', 'option', 'status', 'group', 'dialog', 'img',
  'graphics-document', 'graphics-object', 'graphics-symbol']);
for (const element of all('[role]')) if (!roles.has(element.getAttribute('role'))) say(element, 'has an unknown role');
for (const box of all('[role=combobox]')) {
  if (!document.getElementById(box.getAttribute('aria-controls'))) say(box, 'controls nothing');
  if (!['true', 'false'].includes(box.getAttribute('aria-expanded'))) say(box, 'does not say whether it is open');
}
for (const option of all('[role=option]')) {
  if (!option.closest('[role=listbox]')) say(option, 'is an option outside a list');
  if (!option.hasAttribute('aria-selected')) say(option, 'does not say whether it is selected');
}
for (const attribute of ['aria-labelledby', 'aria-controls', 'aria-activedescendant', 'for']) {
  for (const element of all(`[${attribute}]`)) {
    for (const id of element.getAttribute(attribute).split(/\s+/)) {
      if (!document.getElementById(id)) say(element, `${attribute} names the missing ${id}`);
    }
  }
}
for (const element of all('[role=img] a, [role=img] button, [aria-hidden=true] a[href]')) say(element, 'is hidden from readers but can be operated');
for (const cell of all('thead th')) if (cell.getAttribute('scope') !== 'col') say(cell, 'is a heading of nothing');

/* Ids. */
const ids = new Set();
for (const element of all('[id]')) {
  if (ids.has(element.id)) say(element, 'has the id of another');
  ids.add(element.id);
}

/* Language, title, headings, landmarks. */
if (!document.documentElement.lang) problems.push('the page has no language');
if (!document.title) problems.push('the page has no title');
if (all('main').length !== 1) problems.push('the page has not one main part');
if (all('h1').length !== 1) problems.push('the page has not one first heading');
let level = 0;
for (const heading of all('h1, h2, h3, h4').filter(isSeen)) {
  const own = Number(heading.tagName[1]);
  if (own > level + 1) say(heading, 'skips a level of headings');
  level = own;
}

/* Contrast of text with what is behind it (WCAG 2.2, 1.4.3). */
const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const colour = text => {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = text;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return { rgb: [red, green, blue], alpha: alpha / 255 };
};
const luminance = rgb => {
  const [red, green, blue] = rgb.map(value => value / 255)
    .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const over = (top, below) => top.rgb.map((value, place) => value * top.alpha + below[place] * (1 - top.alpha));
const ground = element => {
  const layers = [];
  for (let at = element; at; at = at.parentElement) {
    const layer = colour(getComputedStyle(at).backgroundColor);
    if (layer.alpha > 0) layers.push(layer);
    if (layer.alpha === 1) break;
  }
  return layers.reduceRight((below, layer) => over(layer, below), [255, 255, 255]);
};
let texts = 0;
const seen = new Set();
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const element = node.parentElement;
  if (!node.textContent.trim() || seen.has(element) || !isSeen(element)) continue;
  if (['SCRIPT', 'STYLE', 'TITLE', 'DESC', 'title', 'desc', 'style', 'option', 'OPTION', 'metadata'].includes(element.tagName)) continue;
  if (element.closest('.halo')) continue;
  seen.add(element);
  const style = getComputedStyle(element);
  const isDrawn = element instanceof SVGElement;
  let behind = ground(isDrawn ? element.ownerSVGElement.parentElement : element);
  if (isDrawn && element.classList.contains('inside')) {
    const shape = element.parentElement.querySelector('circle, rect, path');
    behind = colour(getComputedStyle(shape).fill).rgb;
  }
  const text = over(colour(isDrawn ? style.fill : style.color), behind);
  const [light, dark] = [luminance(text), luminance(behind)].sort((one, other) => other - one);
  const size = parseFloat(style.fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  const contrast = (light + 0.05) / (dark + 0.05);
  texts += 1;
  if (contrast < (isLarge ? 3 : 4.5)) say(element, `has a contrast of ${contrast.toFixed(2)}`);
}
if (texts < 50) problems.push(`only ${texts} texts were looked at`);
return problems;
