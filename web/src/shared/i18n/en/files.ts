import type { Catalogue } from '../zh-CN';

export const files: Catalogue['files'] = {
  attach: 'Attach files',
  how: 'drop them here, paste a screenshot, or press to choose',
  most: 'at most {{size}} each',
  uploaded: 'Uploaded: {{name}}',
  sending: 'Uploading {{name}}',
  again: 'Upload {{name}} again',
  remove: 'Remove {{name}}',
  download: 'Download {{name}}',
  look: 'Look at {{name}}',
  list: 'Files',
};
