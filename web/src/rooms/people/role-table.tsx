import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shared/ui/states';
import './people.css';
import { useRoles } from './use-roles';

/** Roles across, rights down; how far a right reaches is written in the cell, never only coloured. */
export function RoleTable() {
  const { t } = useTranslation();
  const query = useRoles();
  return (
    <Loaded query={query}>
      {({ roles, rights, grants }) => (
        <>
          <p className="t2 gap-below">{t('people.roles.intro')}</p>
          <div className="matrix-box" tabIndex={0} role="region" aria-label={t('people.roles.title')}>
            <table className="matrix">
              <thead>
                <tr>
                  <th scope="col">{t('people.roles.right')}</th>
                  {roles.map(({ code, name, aliases }) => (
                    <th key={code} scope="col">
                      {name}
                      {aliases.length > 0 && (
                        <small>{`${t('people.roles.aliases')} ${aliases.join(t('together.joint'))}`}</small>
                      )}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rights.map(({ code, name }) => (
                  <tr key={code}>
                    <th scope="row">{name}</th>
                    {roles.map((role) => {
                      const grant = grants.find((one) => one.right === code && one.role === role.code);
                      return (
                        <td key={role.code}>
                          {grant ? (
                            t(`people.roles.scope.${grant.scope}`)
                          ) : (
                            <span className="t3" aria-label={t('people.roles.none')} role="img">
                              {t('common.dash')}
                            </span>
                          )}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Loaded>
  );
}
