export const files = {
  attach: '添加附件',
  how: '拖到这里、粘贴截图，或按下选择',
  most: '单个最大 {{size}}',
  uploaded: '已上传：{{name}}',
  sending: '正在上传 {{name}}',
  again: '重新上传 {{name}}',
  remove: '去掉 {{name}}',
  download: '下载 {{name}}',
  look: '查看 {{name}}',
  list: '附件',
};
