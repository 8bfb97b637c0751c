import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The file that the program takes along and fills in. */
export const PAGE = here('../../assets/verify/page.html');

export const CONFIG = here('vite.config.ts');

/** One file that asks for nothing: script and style inside it, and a policy that lets only these two run. */
function onePage(): Plugin {
  return {
    name: 'one-page',
    enforce: 'post',
    generateBundle(_options, bundle) {
      let [script, style] = ['', ''];
      for (const [name, part] of Object.entries(bundle)) {
        if (part.type === 'chunk') script += part.code.trim();
        else style += String(part.source).trim();
        delete bundle[name];
      }
      // The end of a script is found by these letters, wherever they stand.
      script = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
      const policy = [
        "default-src 'none'",
        `script-src '${hash(script)}'`,
        `style-src '${hash(style)}'`,
        "base-uri 'none'",
        "form-action 'none'",
      ];
      const parts: Record<string, string> = {
        policy: policy.join('; '),
        style,
        script,
        noscript: withoutScript(),
        notices: notices(),
      };
      const template = readFileSync(here('page.html'), 'utf8');
      const source = template.replace(/%(\w+)%/g, (whole, name: string) => parts[name] ?? whole);
      this.emitFile({ type: 'asset', fileName: 'page.html', source });
    },
  };
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** What a reader sees where scripts don't run, as in the preview of a file. */
function withoutScript(): string {
  const lines = ['en', 'fr', 'es', 'ru'].map((language) => {
    const texts = readFileSync(here(`../../assets/locales/${language}/verify.ftl`), 'utf8');
    return `<span lang="${language}">${/^verify-no-script = (.*)$/m.exec(texts)?.[1] ?? ''}</span>`;
  });
  return lines.join('<br />');
}

/** The page goes its own way, apart from the program, so the licences of what it is made of travel inside it. */
function notices(): string {
  const read = (path: string) => readFileSync(here(`../../${path}`), 'utf8').trim();
  const holders = ['@noble/ed25519/LICENSE', '@noble/hashes/LICENSE', 'qr/LICENSE-MIT'].map(
    (file) => `${file}: ${/^Copyright.*$/m.exec(read(`node_modules/${file}`))?.[0] ?? ''}`,
  );
  const lines = [
    'This page contains, under the MIT licence:',
    ...holders,
    'and under the Apache License 2.0: @fluent/bundle, by Mozilla and the contributors to Project Fluent.',
    '',
    read('node_modules/@noble/ed25519/LICENSE').replace(/^Copyright.*\n+/m, ''),
    '',
    read('LICENSE-APACHE'),
  ];
  // Two hyphens would end the comment that this stands in.
  return lines.join('\n').replaceAll('--', '- -');
}

export default defineConfig({
  root: here('.'),
  publicDir: false,
  plugins: [onePage()],
  resolve: { alias: { $lib: here('../src/lib'), $assets: here('../../assets') } },
  build: {
    outDir: here('../../assets/verify'),
    emptyOutDir: false,
    target: ['es2022', 'safari16', 'chrome109', 'firefox115'],
    modulePreload: false,
    cssCodeSplit: false,
    rollupOptions: {
      input: here('main.ts'),
      output: { format: 'iife' },
    },
  },
});
