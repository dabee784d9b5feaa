import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';

type Given = { label: string; value: string; onChange: (month: string) => void };

/** A month, picked or typed as 2026-03; none after this one. */
export function MonthField({ label, value, onChange }: Given) {
  return (
    <DatePicker
      picker="month"
      format="YYYY-MM"
      aria-label={label}
      placeholder={label}
      allowClear={false}
      value={dayjs(`${value}-01`)}
      disabledDate={(day) => day.isAfter(dayjs(), 'month')}
      onChange={(day) => day && onChange(day.format('YYYY-MM'))}
    />
  );
}
