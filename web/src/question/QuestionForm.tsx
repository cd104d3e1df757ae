/** The form of a question, from its variables: names are completed, choices are listed, the rest is typed. */
import { Button, Input, Select, Switch } from 'antd'
import { useState } from 'react'
import type { CatalogueQuestion, QuestionVariable } from '../../../src/questions/catalogue.ts'
import { useSay, useSettings } from '../app/settings.ts'
import { NameField } from './NameField.tsx'
import type { Values } from './variables.ts'

interface QuestionFormProps {
  question: CatalogueQuestion
  values: Values
  run(values: Values): void
}

export function QuestionForm({ question, values, run }: QuestionFormProps) {
  const say = useSay()
  const [typed, type] = useState<Values>({})
  const now = { ...values, ...typed }
  const inputs = question.variables.filter(({ role }) => role === 'INPUT')
  return (
    <form
      className="controls no-print"
      onSubmit={(event) => {
        event.preventDefault()
        run(now)
      }}
    >
      {inputs.map((variable) => (
        <Field
          key={variable.name}
          variable={variable}
          value={now[variable.name]}
          set={(value) => {
            type({ ...typed, [variable.name]: value })
            if (variable.suggest.length > 0 || variable.input === 'CHOICE' || variable.input === 'BOOLEAN')
              run({ ...now, [variable.name]: value })
          }}
        />
      ))}
      {inputs.length > 0 && (
        <Button type="primary" htmlType="submit">
          {say('查询', 'Ask')}
        </Button>
      )}
    </form>
  )
}

interface FieldProps {
  variable: QuestionVariable
  value: unknown
  set(value: unknown): void
}

function Field({ variable, value, set }: FieldProps) {
  const { lang } = useSettings()
  const label = lang === 'ZH' ? variable.title : variable.titleEn
  return (
    <label>
      {label}
      {variable.required && ' *'}
      <Control variable={variable} label={label} value={value} set={set} />
    </label>
  )
}

function Control({ variable, label, value, set }: FieldProps & { label: string }) {
  const { lang } = useSettings()
  if (variable.suggest.length > 0) return <NameField variable={variable} label={label} value={value} set={set} />
  if (variable.input === 'BOOLEAN') return <Switch aria-label={label} checked={value === true} onChange={set} />
  if (variable.input === 'CHOICE') {
    const options = variable.choices.map((choice) => ({
      value: choice.value,
      label: lang === 'ZH' ? choice.label : choice.labelEn,
    }))
    return variable.many ? (
      <Select
        className="picker wide-picker"
        aria-label={label}
        mode="multiple"
        allowClear
        value={(value as string[] | null) ?? []}
        onChange={set}
        options={options}
      />
    ) : (
      <Select
        className="picker"
        aria-label={label}
        allowClear={!variable.required}
        value={(value as string | null) ?? null}
        onChange={set}
        options={options}
      />
    )
  }
  const isNumber = variable.input === 'INTEGER' || variable.input === 'NUMBER'
  const shown = Array.isArray(value) ? value.join(',') : value === null || value === undefined ? '' : String(value)
  return (
    <Input
      className={isNumber ? 'number-field' : 'date'}
      type={variable.input === 'DATE' ? 'date' : isNumber ? 'number' : 'text'}
      aria-label={label}
      value={shown}
      onChange={({ target }) =>
        set(
          target.value === ''
            ? null
            : isNumber
              ? Number(target.value)
              : variable.many
                ? target.value.split(',')
                : target.value,
        )
      }
    />
  )
}
