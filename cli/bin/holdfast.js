#!/usr/bin/env node
// Libraries look at this once, when they are loaded: they then leave out what helps only their own developers.
process.env.NODE_ENV ??= 'production';
await import('../dist/main.js');
