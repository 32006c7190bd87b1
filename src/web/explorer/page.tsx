import { render } from 'preact';
import { App } from './shell/app.js';
import { takeKeyFromAddress } from './data/key.js';

takeKeyFromAddress();
render(<App />, document.getElementById('app')!);
