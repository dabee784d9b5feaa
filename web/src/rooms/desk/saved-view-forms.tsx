import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { SavedView, ViewInput } from '../../api/types';
import { ActCard } from '../../shared/act/act-card';
import { useAct } from '../../shared/act/use-act';
import { announce } from '../../shared/ui/announcer';
import { Choice } from '../../shared/ui/choice';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { useWords } from '../../shared/words/use-words';
import { cutOfView, queryOf, type Cut } from './cut';

type Given = { cut: Cut; sharings: string[]; onDone: () => void };
type Typed = { name: string; sharing: string };

/** What views there are and how much each holds is asked again; the rows stay as they are. */
function useChanged() {
  const client = useQueryClient();
  return () => {
    for (const what of ['views', 'counts']) void client.invalidateQueries({ queryKey: ['desk', what] });
  };
}

export function NewViewForm({ cut, sharings, onDone }: Given) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const changed = useChanged();
  const [form] = Form.useForm<Typed>();
  const act = useAct<Typed, SavedView>({
    form,
    run: (typed, headers) =>
      unwrap(api.POST('/api/desk/views', { headers, body: { ...typed, cut } satisfies ViewInput })),
    onDone: (view) => {
      announce(t('desk.saved.done', { name: view.name }));
      changed();
      onDone();
      void navigate(`/desk${queryOf(cut, view.id)}`);
    },
  });
  return (
    <ActCard
      form={form}
      act={act}
      name={t('desk.saved.save')}
      initialValues={{ name: '', sharing: 'own' }}
      onCancel={onDone}
    >
      <ViewFields sharings={sharings} />
    </ActCard>
  );
}

export function EditViewForm({ view, cut, sharings, onDone }: Given & { view: SavedView }) {
  const { t } = useTranslation();
  const changed = useChanged();
  const [form] = Form.useForm<Typed>();
  const recut = queryOf(cut) !== queryOf(cutOfView(view.cut));
  const act = useAct<Typed, SavedView>({
    form,
    version: view.version,
    run: (typed, headers) =>
      unwrap(
        api.PUT('/api/desk/views/{id}', {
          params: { path: { id: view.id } },
          headers,
          body: { ...typed, cut } satisfies ViewInput,
        }),
      ),
    onDone: ({ name }) => {
      announce(t('desk.saved.done', { name }));
      changed();
      onDone();
    },
  });
  // Shared once by somebody who may: it stays one of the choices.
  const choices = sharings.includes(view.sharing) ? sharings : [...sharings, view.sharing];
  return (
    <>
      {view.mine && (
        <ActCard
          form={form}
          act={act}
          name={t('desk.saved.editOf', { name: view.name })}
          initialValues={{ name: view.name, sharing: view.sharing }}
          onCancel={onDone}
        >
          <ViewFields sharings={choices} />
          {recut && <p className="t3 sm">{t('desk.saved.recut')}</p>}
        </ActCard>
      )}
      <DeleteView view={view} onDone={onDone} />
    </>
  );
}

function ViewFields({ sharings }: { sharings: string[] }) {
  const { t } = useTranslation();
  const { word } = useWords();
  return (
    <>
      <Form.Item<Typed> name="name" label={t('desk.saved.name')}>
        <Input maxLength={30} autoComplete="off" />
      </Form.Item>
      <Form.Item<Typed> name="sharing" label={t('desk.saved.sharing')} extra={t('desk.saved.sharingNote')}>
        <Choice
          label={t('desk.saved.sharing')}
          kind="chips"
          options={sharings.map((value) => ({ value, label: word('view-sharing', value) }))}
        />
      </Form.Item>
    </>
  );
}

/** Two presses: the second says what will be gone. */
function DeleteView({ view, onDone }: { view: SavedView; onDone: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const changed = useChanged();
  const [sure, setSure] = useState(false);
  const act = useAct<undefined, unknown>({
    run: () => unwrap(api.DELETE('/api/desk/views/{id}', { params: { path: { id: view.id } } })),
    onDone: () => {
      announce(t('desk.saved.deleted', { name: view.name }));
      changed();
      onDone();
      void navigate(`/desk?view=${cutOfView(view.cut).view}`);
    },
  });
  return (
    <div className="saved-delete">
      <ProblemBar problem={act.problem} />
      <Button
        danger
        size="small"
        loading={act.pending}
        onClick={() => (sure ? void act.submit(undefined) : setSure(true))}
      >
        {sure ? t('desk.saved.deleteSure', { name: view.name }) : t('desk.saved.delete')}
      </Button>
      {!view.mine && (
        <Button size="small" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      )}
    </div>
  );
}
