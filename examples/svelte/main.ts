import { mount } from 'svelte';
import '@teilhabe/elements/define';
import App from './app.svelte';

mount(App, { target: document.getElementById('app') as HTMLElement });
