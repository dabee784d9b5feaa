import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useTranslation } from 'react-i18next';

type Given = {
  id?: string;
  value?: string | null;
  onChange?: (day: string) => void;
  disabled?: boolean;
  'aria-label'?: string;
};

const format = 'YYYY-MM-DD';

/** A day, picked or typed as 2026-02-14, in the language of the page; a browser's own field speaks the browser's. Empty stands for none. */
export function DayField({ value, onChange, ...given }: Given) {
  const { t } = useTranslation();
  const day = value ? dayjs(value, format) : null;
  return (
    <DatePicker
      {...given}
      className="day-field"
      format={format}
      placeholder={t('common.dayFormat')}
      value={day?.isValid() ? day : null}
      onChange={(next) => onChange?.(next ? next.format(format) : '')}
      // What is typed counts at once: a button pressed right after it must not send the day before.
      onCalendarChange={(next) => dayjs.isDayjs(next) && onChange?.(next.format(format))}
    />
  );
}
