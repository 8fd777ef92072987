import { useEffect, useState } from 'react';
import { type DefaultValues, type FieldValues, useForm, type UseFormReturn } from 'react-hook-form';
import { houVast, laatLos, onverstuurd } from './onverstuurd.js';

/** As `useForm`, for a form of a screen of its own: what was typed is still there when one comes back to it, until it is let go. */
export function useOnverstuurdFormulier<W extends FieldValues>(sleutel: string, begin: W): UseFormReturn<W> {
  const [leeg] = useState(() => JSON.stringify(begin));
  const formulier = useForm<W>({ defaultValues: ((onverstuurd(sleutel) as W | undefined) ?? begin) as DefaultValues<W> });
  const { watch, getValues } = formulier;
  useEffect(() => {
    const volgt = watch(() => {
      const waarden = structuredClone(getValues());
      if (JSON.stringify(waarden) === leeg) laatLos(sleutel);
      else houVast(sleutel, waarden);
    });
    return () => volgt.unsubscribe();
  }, [watch, getValues, sleutel, leeg]);
  return formulier;
}
