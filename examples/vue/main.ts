import { createApp } from 'vue';
import '@teilhabe/elements/define';
import App from './app.vue';

createApp(App).mount('#app');
