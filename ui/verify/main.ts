import './page.css';
import { CheckPage } from './checkPage';
import { preferred, Words } from './texts';
import { readTrust, type TrustBlock } from './trust';

async function start(): Promise<void> {
  const root = document.getElementById('page');
  const block = document.getElementById('trust')?.textContent ?? '';
  if (!root) return;
  const trust = await readTrust(JSON.parse(block) as TrustBlock);
  new CheckPage(root, trust, new Words(preferred(navigator.languages)));
}

void start();
