import base from './vite.config';
import { mergeConfig } from 'vite';
import { readFileSync } from 'node:fs';
let layout = 'formal';
const pages = {
  name: 'pages',
  configureServer(server) {
    server.middlewares.use((req, res, next) => {
      const u = new URL(req.url, 'http://x');
      if (u.pathname === '/set') { layout = u.searchParams.get('layout'); res.end('ok'); return; }
      if (!u.pathname.endsWith('sample.pdf')) return next();
      const key = u.searchParams.get('template') || layout;
      const name = { 'template': 'modern' }[key] || key;
      res.setHeader('content-type', 'application/pdf');
      res.end(readFileSync(`/tmp/h/design-scratch/out/${name}-a4.pdf`));
    });
  },
};
export default mergeConfig(base, { root: '/tmp/h/uidesign/ui', server: { fs: { strict: false }, port: 1477 }, plugins: [pages], cacheDir: '/tmp/h/uidesign-scratch/cache' });
