import { render } from 'preact';
import { App } from './shell/app.js';
import { takeKeyFromAddress } from './data/key.js';

takeKeyFromAddress();
// The printed address opened in a tab that shows this page already: what was asked without the key is asked again.
addEventListener('hashchange', () => {
  if (takeKeyFromAddress()) location.reload();
});
render(<App />, document.getElementById('app')!);
