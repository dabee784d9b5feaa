import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { problemOf, unwrap } from '../../api/problem';
import type { Setting } from '../../api/types';
import { useMay } from '../../shared/session';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { Loaded } from '../../shared/ui/states';
import { DayField } from '../../shared/ui/day-field';
import { fieldId, MemberField } from './member-field';
import { useNamedPlaces } from './places';
import { TrialView } from './trial-view';
import { useSettingDraft } from './use-setting-draft';

type Given = { entry: string; onClose: () => void };

/** One entry: its versions, a draft of the next, what that would do, and publishing it. */
export function SettingEditor({ entry, onClose }: Given) {
  const { i18n } = useTranslation();
  const { read } = useNamedPlaces();
  const query = useQuery({
    queryKey: ['regime', 'setting', entry, i18n.language],
    queryFn: () => unwrap(api.GET('/api/regime/setting', { params: { query: { entry } } })),
  });
  return (
    <Loaded query={query}>
      {(setting) => (
        <div className="setting">
          <header>
            <h2>{read(setting.name)}</h2>
            <code>{setting.keys[0] ?? setting.row}</code>
          </header>
          <p className="t2">
            {setting.document} · {setting.article} · {setting.row}
          </p>
          <Versions setting={setting} />
          <Draft key={`${setting.entry} ${setting.version}`} setting={setting} onClose={onClose} />
        </div>
      )}
    </Loaded>
  );
}

function Versions({ setting: { versions, shippedChanged } }: { setting: Setting }) {
  const { t } = useTranslation();
  return (
    <>
      <ol className="versions" aria-label={t('rules.settings.versions')}>
        {[...versions].reverse().map((version) => (
          <li key={version.version} aria-current={version.inForce}>
            <b>{t('rules.settings.versionNo', { version: version.version })}</b> {version.valueText}
            {version.inForce && <em>{t('rules.settings.inForce')}</em>}
            <span className="t3">
              {version.fromText
                ? t('rules.settings.from', { at: version.fromText })
                : t('rules.settings.shipped')}
              {version.untilText && ` ${t('rules.settings.until', { at: version.untilText })}`}
              {version.by && ` · ${version.by.name} ${version.by.jobNumber}`}
              {version.reason && ` · ${version.reason}`}
            </span>
          </li>
        ))}
      </ol>
      {shippedChanged && <p className="trial-floor">{t('rules.settings.shippedChanged')}</p>}
    </>
  );
}

function Draft({ setting, onClose }: { setting: Setting; onClose: () => void }) {
  const { t } = useTranslation();
  const may = useMay();
  const { explain } = useNamedPlaces();
  const { written, set, trial, deviates, mayPublish, act, publish } = useSettingDraft(setting, onClose);
  const edits = may('regime.write') || may('regime.deviate');
  const tried = trial.error ? (problemOf(trial.error).errors ?? []) : [];
  const wrong = (field: string) =>
    [...(act.problem?.errors ?? []), ...tried].find((error) => error.field === field)?.message;
  const unplaced = act.problem && {
    ...act.problem,
    unplaced:
      act.problem.errors?.filter(
        ({ field }) => !setting.members.some(({ path }) => `members.${path}` === field),
      ) ?? [],
  };
  return (
    <form
      className="setting-draft"
      onSubmit={(event) => {
        event.preventDefault();
        publish();
      }}
    >
      {setting.members.map((member) => (
        <div className="setting-field" key={member.path}>
          <label htmlFor={fieldId(member.path)}>{member.label}</label>
          <div>
            <MemberField
              member={member}
              value={written.members[member.path]}
              disabled={!edits}
              onChange={(value) => set({ members: { ...written.members, [member.path]: value } })}
            />
            {member.places.length > 0 && (
              <p className="t3">
                {t('rules.settings.places', {
                  places: member.places.map(explain).join(t('rules.settings.and')),
                })}
              </p>
            )}
            {wrong(`members.${member.path}`) && (
              <p className="setting-wrong" role="alert">
                {wrong(`members.${member.path}`)}
              </p>
            )}
          </div>
        </div>
      ))}
      <div className="setting-field">
        <span>{t('rules.settings.trial')}</span>
        <div>
          {trial.error ? <ProblemBar problem={problemOf(trial.error)} /> : null}
          {trial.data && !trial.error && <TrialView trial={trial.data} />}
        </div>
      </div>
      {edits && (
        <>
          <div className="setting-field">
            <label htmlFor="setting-from">{t('rules.settings.holdsFrom')}</label>
            <div>
              <DayField id="setting-from" value={written.from} onChange={(from) => set({ from })} />
              <span className="t3">{t('rules.settings.atOnce')}</span>
            </div>
          </div>
          {deviates && may('regime.deviate') && (
            <div className="setting-field">
              <label htmlFor="setting-until">{t('rules.settings.lastDay')}</label>
              <DayField id="setting-until" value={written.until} onChange={(until) => set({ until })} />
            </div>
          )}
          <div className="setting-field">
            <span>{t('rules.settings.scope')}</span>
            <Checkbox
              checked={written.openCasesToo}
              onChange={(event) => set({ openCasesToo: event.target.checked })}
            >
              {t('rules.settings.openCases')}
            </Checkbox>
          </div>
          <div className="setting-field">
            <label htmlFor="setting-reason">{t('rules.settings.reason')}</label>
            <Input.TextArea
              id="setting-reason"
              autoSize={{ minRows: 1, maxRows: 4 }}
              value={written.reason}
              onChange={(event) => set({ reason: event.target.value })}
            />
          </div>
          <ProblemBar problem={unplaced} />
          <div className="setting-foot">
            <Button onClick={onClose}>{t('rules.settings.drop')}</Button>
            <Button
              type="primary"
              htmlType="submit"
              loading={act.pending}
              disabled={!mayPublish || trial.data?.changes.length === 0}
            >
              {t(deviates ? 'rules.settings.deviate' : 'rules.settings.publish')}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
