import { defineConfig } from 'vite';
import { gzipFiles } from './gzip-files.js';

export default defineConfig({
  base: '/graphiql/',
  plugins: [gzipFiles()],
  build: {
    outDir: '../../../dist/graphiql',
    emptyOutDir: true,
    // Every file keeps an address of its own under assets/, which is all that serve.ts gives out.
    assetsInlineLimit: 0,
    target: 'es2022',
    // Monaco, the editor, is one library of about 3 MB: splitting it further would not make it less.
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
    // Libraries mark files with "use client"; nothing here renders on a server.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
