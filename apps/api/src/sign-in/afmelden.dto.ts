import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { Tekst } from '../http/velden.js';

@ApiSchema({ name: 'Afgemeld', description: 'Uw sessie bij ons is voorbij.' })
export class AfgemeldDto {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Ga hierheen om u ook bij de aanmelddienst af te melden; null als dat niet kan of niet nodig is.',
  })
  readonly aanmelddienst!: string | null;
}

export class AfmeldingVanBrowserDto {
  @Tekst({ max: 500 }, 'De aanmelddienst die dit vraagt.')
  readonly iss!: string;

  @Tekst({ max: 500 }, 'De sessie die zij beëindigt.')
  readonly sid!: string;
}
