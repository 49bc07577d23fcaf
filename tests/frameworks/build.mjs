// Builds a page with its framework's ordinary tools, into target/frameworks/: node build.mjs NAME
// `react` and `vue` bring also what a server draws and what takes that over in the browser, both as when developing, with
// every warning.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';

const HERE = import.meta.dirname;
const OUT = resolve(HERE, '../../target/frameworks');
const vueOptions = { template: { compilerOptions: { isCustomElement: (tag) => tag === 'outcomes-calculator' } } };

const PAGES = {
  react: { entry: 'react/main.jsx', plugins: [react()] },
  'react-hydrate': { entry: 'react/hydrate.jsx', plugins: [react()], mode: 'development' },
  'react-server': { entry: 'react/server.jsx', plugins: [react()], mode: 'development', ssr: true },
  vue: { entry: 'vue/main.js', plugins: [vue(vueOptions)] },
  'vue-hydrate': { entry: 'vue/hydrate.js', plugins: [vue(vueOptions)], mode: 'development' },
  'vue-server': { entry: 'vue/server.js', plugins: [vue(vueOptions)], mode: 'development', ssr: true },
  svelte: { entry: 'svelte/main.js', plugins: [svelte({ configFile: false })] },
  lit: { entry: 'lit/main.js', plugins: [] },
};

const [name] = process.argv.slice(2);
if (name === 'angular') {
  execFileSync('node_modules/.bin/architect', ['page:build'], { cwd: HERE, stdio: 'inherit' });
} else {
  const { entry, plugins, mode = 'production', ssr } = PAGES[name];
  process.env.NODE_ENV = mode;
  await build({
    root: HERE,
    configFile: false,
    logLevel: 'warn',
    mode,
    plugins,
    ssr: { noExternal: true },
    build: {
      target: 'es2022',
      outDir: `${OUT}/${name}`,
      emptyOutDir: true,
      minify: mode === 'production',
      ssr,
      rollupOptions: { input: `${HERE}/${entry}`, output: { format: 'es', entryFileNames: ssr ? 'main.mjs' : 'main.js', inlineDynamicImports: true } },
    },
  });
}
