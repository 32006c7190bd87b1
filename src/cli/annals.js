#!/usr/bin/env node
// Plain JavaScript that an old Node still parses (no static import, no import.meta): it gets far enough to say
// what is wrong. Everything else is in load.js.
var needed = 20;
if (parseInt(process.versions.node, 10) < needed) {
  console.error(
    'annals: Node ' +
      needed +
      ' or newer is needed, this is Node ' +
      process.versions.node +
      '. ' +
      'Get a newer one from https://nodejs.org, or run "nvm install".',
  );
  process.exit(1);
}
import('./load.js');
