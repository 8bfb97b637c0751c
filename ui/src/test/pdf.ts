/** Stands in for the reader of PDFs, which needs a real canvas: nothing is ever drawn, what was asked for is kept. */
export const opened: string[] = [];

export function openPdf(source: string) {
  opened.push(source);
  return { ready: new Promise(() => undefined), close: () => undefined };
}

export const isSuperseded = () => false;
