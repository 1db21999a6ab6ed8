### Et rom: telefoner som følger foredraget på veggen, gjetter og skriver

# wall
room-wall-open = Telefoner (R)
room-wall-code = Kode: { $code }
room-wall-phones = Telefoner: { $number }
room-wall-lost = Rommet svarer ikke. Prøver igjen …
room-wall-no_answer = Serveren svarer ikke. Foredraget går videre uten telefoner.
room-wall-not_ended = Serveren svarer ikke, så rommet er fortsatt åpent. Trykk X igjen.
room-wall-title = Følg med på telefonen
room-wall-type = Skann bildet, eller åpne denne adressen og skriv koden:
room-wall-picture = Veien inn, til å skanne
room-wall-privacy = Ingen blir spurt om navn. Alt blir glemt når rommet stenges.
room-wall-hide = Gjør koden liten (R)
room-wall-end = Steng rommet
room-wall-ending = Stenge rommet?
room-wall-ending_does = Alle telefonene går ut. Det som er gjettet og skrevet, blir glemt for godt.
room-wall-stay = Fortsett
room-wall-over = Rommet er stengt, og alt i det er glemt. Foredraget går videre. Trykk R for å åpne et nytt rom.
room-wall-guesses = Gjetninger fra telefoner: { $number }
room-wall-wait = linjer å lese: { $number } (P)
room-wall-more = og { $number } til
room-wall-waiting = Linjer som bare du ser: { $number }
room-wall-shown = Linjer på veggen: { $number }
room-wall-of_slide = Lysbilde { $number }: { $what }
room-wall-let = Vis den
room-wall-drop = Utelat den
room-wall-take = Ta den bort
room-wall-save = Lagre linjene (CSV)

# keys
room-keys-room = R
room-keys-room_does = åpne et rom for telefoner; vis koden stor eller liten
room-keys-end = X
room-keys-end_does = steng rommet

# phone
room-phone-title = Følg foredraget
room-phone-code = Koden på veggen
room-phone-enter = Bli med
room-phone-again = Prøv igjen
room-phone-entering = Går inn …
room-phone-waiting = Du er inne. Lysbildet kommer så snart veggen viser et.
room-phone-slide = Lysbilde { $number } av { $total }
room-phone-moves = Lysbilder
room-phone-previous = Forrige lysbilde
room-phone-next = Neste lysbilde
room-phone-follow = Tilbake til veggen
room-phone-lost = Forbindelsen er brutt. Prøver igjen …
room-phone-no_answer = Serveren svarer ikke. Prøv igjen om et øyeblikk.
room-phone-over = Dette rommet er stengt, og alt i det er glemt.
room-phone-about = Ingen spør om navn, og ingenting blir igjen på serveren når rommet stenges, senest klokken { $time }.
room-phone-no_script = For å følge foredraget trenger denne siden skript (JavaScript) i nettleseren.
room-phone-guess_number = Hva gjetter du, fra { $low } til { $high }
room-phone-guess_ward = Hva gjetter du: navnet på et valgdistrikt
room-phone-guessed = Gjetningen din er sendt: { $what }. Du kan endre den til veggen viser svaret.
room-phone-your_guess = Du gjettet: { $what }
room-phone-send = Send
room-phone-line = Linjen din
room-phone-warning = Ikke skriv noe som kan vise hvem noen er. Den som leder møtet, leser linjen først, kan så vise den for rommet, og kan lagre den, uten navn. Serveren glemmer den når rommet stenges, senest klokken { $time }.
room-phone-written = Sendt. Den som leder møtet, leser den først.

# why
room-why-no_room = Ingen rom med denne koden er åpne nå. Se på veggen igjen, eller spør den som holder foredraget.
room-why-no_code = En kode har seks bokstaver og sifre.
room-why-not_in = Du er ikke lenger i dette rommet. Skann bildet på veggen igjen.
room-why-not_yet = Veggen har ikke vist dette ennå.
room-why-no_talk = Dette foredraget kan ikke vises på telefoner.
room-why-no_slide = Dette lysbildet tar litt tid. Det kommer så snart det er tegnet.
room-why-no_space = For mange rom er åpne på denne serveren. Prøv igjen senere.
room-why-full = Dette rommet er fullt.
room-why-crowd = Mange spør akkurat nå. Prøv igjen om et minutt.
room-why-too_fast = Det gikk fort. Vent litt, og prøv igjen.
room-why-taken = Noen har denne koden allerede.
room-why-elsewhere = Bare en side i denne appen kan spørre om det.
room-why-not_understood = Det ble ikke forstått.
room-why-no_number = Det er ikke et tall. Skriv ett tall, med sifre.
room-why-off_scale = Det er utenfor skalaen. Skriv et tall fra { $low } til { $high }.
room-why-which_ward = Hvilket mener du: { $names }?
room-why-no_ward = Det finnes ikke noe valgdistrikt med det navnet.
room-why-too_late = Svaret står allerede på veggen.
room-why-not_asked = Veggen spør ikke om dette nå.
room-why-empty = Det er ikke noe å sende ennå.
room-why-too_long = Det er for langt: høyst { $most } tegn.
room-why-personal = Det ser ut som en e-postadresse eller et telefonnummer. Utelat det.
room-why-enough = Du har sendt { $most } linjer, så mange som én telefon kan.
room-why-many_wait = Den som leder møtet, har mange linjer å lese. Prøv igjen om et minutt.
room-why-wall_full = Det er ikke plass til flere linjer på veggen. Ta bort noen først.

# file
room-file-slide = Lysbilde
room-file-question = Spørsmål
room-file-time = Tid
room-file-line = Linje
