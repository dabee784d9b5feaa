import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useRouteError } from 'react-router';
import { usePageTitle } from './page-title';

export function NotFound() {
  const { t } = useTranslation();
  usePageTitle(t('shell.notFound.title'));
  return (
    <div className="page">
      <h1>{t('shell.notFound.title')}</h1>
      <p className="t2">{t('shell.notFound.text')}</p>
      <p>
        <Link to="/">{t('shell.notFound.action')}</Link>
      </p>
    </div>
  );
}

/** A page that broke: say so, and offer the way out. */
export function PageFailed() {
  const { t } = useTranslation();
  console.error(useRouteError());
  return (
    <div className="page" role="alert">
      <h1>{t('common.problem.page')}</h1>
      <Button onClick={() => globalThis.location.reload()}>{t('common.retry')}</Button>
    </div>
  );
}
