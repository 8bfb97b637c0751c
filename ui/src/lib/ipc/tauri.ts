/** The real thing behind the door: the generated commands, and what only the window can do. */
import { Channel, convertFileSrc } from '@tauri-apps/api/core';
import { emit, listen } from '@tauri-apps/api/event';
import { getCurrentWebview } from '@tauri-apps/api/webview';
import { commands, type Progress } from './bindings';
import { heard, sendWith } from './changes';
import { settle, unwrap, type Api, type FileDrop, type WindowApi } from './ipc';

const drops = new Set<(event: FileDrop) => void>();

function tell(event: FileDrop): void {
  for (const listener of drops) listener(event);
}

const inWindow: WindowApi = {
  async certificatesExport(workshop, options, job, onprogress) {
    const channel = new Channel<Progress>(onprogress);
    return settle(await commands.certificatesExport(workshop, options, job, channel));
  },
  async peopleTwins(job, onprogress) {
    return settle(await commands.peopleTwins(job, new Channel<Progress>(onprogress)));
  },
  async packWrite(workshop, sheets, options, folder, job, onprogress) {
    const channel = new Channel<Progress>(onprogress);
    return settle(await commands.packWrite(workshop, sheets, options, folder, job, channel));
  },
  pageUrl: (path) => convertFileSrc('', 'page').replace(/\/?$/, '/') + path,
  onFileDrop(listener) {
    drops.add(listener);
    return () => void drops.delete(listener);
  },
};

/** What one window changes, the others hear; a window does not hear itself. */
async function joinWindows(): Promise<void> {
  const own = getCurrentWebview().label;
  sendWith((changes) => void emit('changes', { from: own, changes }));
  await listen<{ from: string; changes: string[] }>('changes', ({ payload }) => {
    if (payload.from !== own) heard(payload.changes);
  });
}

/** Connects the window to its back end. */
export async function tauriApi(): Promise<Api> {
  await joinWindows();
  await getCurrentWebview().onDragDropEvent(({ payload }) => {
    if (payload.type === 'drop') tell({ state: 'dropped', paths: payload.paths });
    else tell({ state: payload.type === 'leave' ? 'idle' : 'over' });
  });
  const plain = unwrap(commands) as unknown as Record<string, unknown>;
  const own = inWindow as unknown as Record<string, unknown>;
  return new Proxy({} as Api, { get: (_, name) => own[String(name)] ?? plain[String(name)] });
}
