type Child = Node | string | null | false;
type Values = Record<string, string | boolean | ((event: never) => void) | null>;

/** An element with attributes, listeners (`onclick`) and children. Texts are always text, never markup. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  values: Values = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'function') {
      element.addEventListener(name.slice(2), value as EventListener);
    } else if (value !== null && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}

/** Words of somebody else, in whatever direction they are written. */
export function foreign(text: string): HTMLElement {
  return h('bdi', {}, text);
}

/** A sign of 24 by 24, drawn in lines. */
export function sign(path: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
