import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { IsString, Matches } from 'class-validator';

@ApiSchema({ name: 'Inwisseling', description: 'De code uit de persoonlijke link.' })
export class InwisselingDto {
  @IsString()
  @Matches(/^[A-Za-z0-9_-]{43}$/, { message: 'Dit is geen hele code. Kopieer de hele link uit de e-mail.' })
  @ApiProperty({ type: String, pattern: '^[A-Za-z0-9_-]{43}$', description: 'Wat er in de link na het hekje (#) staat.' })
  readonly code!: string;
}

@ApiSchema({ name: 'Ingewisseld' })
export class IngewisseldDto {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Ga hierheen om uw account te kiezen; null als het account van uw toegangsbewijs nu aan u is gekoppeld.',
  })
  readonly naar!: string | null;
}
