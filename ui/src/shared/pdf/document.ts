import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

let worker: pdfjs.PDFWorker | undefined;

// One worker for all previews, bundled with the app.
function sharedWorker(): pdfjs.PDFWorker {
  if (!worker || worker.destroyed) {
    const port = new Worker(new URL('pdfjs-dist/legacy/build/pdf.worker.mjs', import.meta.url), {
      type: 'module',
    });
    worker = pdfjs.PDFWorker.create({ port });
  }
  return worker;
}

/** Opens a PDF for drawing. `close` frees it, also while it is still being read. */
export function openPdf(source: string | Uint8Array): {
  ready: Promise<PDFDocumentProxy>;
  close: () => void;
} {
  const where = typeof source === 'string' ? { url: source } : { data: source.slice() };
  const task = pdfjs.getDocument({
    ...where,
    worker: sharedWorker(),
    isEvalSupported: false,
    disableRange: true,
    disableStream: true,
    disableAutoFetch: true,
  });
  return { ready: task.promise, close: () => void task.destroy() };
}

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
export const isSuperseded = (error: unknown): boolean =>
  error instanceof pdfjs.RenderingCancelledException;
