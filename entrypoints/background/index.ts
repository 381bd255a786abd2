import { defineBackground } from 'wxt/utils/define-background';
import { onCrmNews } from '@/utils/adapters/crm-news';
import { answerPages, rereadPages } from './pages';
import { openPanelOnClicks } from './panel';
import { forgetNames } from './recogniser';
import { keepPageScript } from './sites';

export default defineBackground({
  type: 'module',
  main() {
    answerPages();
    openPanelOnClicks();
    keepPageScript();
    onCrmNews(() => {
      forgetNames();
      void rereadPages();
    });
  },
});
