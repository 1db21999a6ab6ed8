### A room: phones that follow the talk on the wall, guess, and write

# wall
room-wall-open = Phones (R)
room-wall-code = Code: { $code }
room-wall-phones = Phones: { $number }
room-wall-lost = The room does not answer. Trying again …
room-wall-no_answer = The server does not answer. The talk goes on without phones.
room-wall-not_ended = The server does not answer, so the room is still open. Press X again.
room-wall-title = Follow on your phone
room-wall-type = Scan the picture, or open this address and type the code:
room-wall-picture = The way in, to scan
room-wall-privacy = Nobody is asked for a name. All is forgotten when the room ends.
room-wall-hide = Make the code small (R)
room-wall-end = End the room
room-wall-ending = End the room?
room-wall-ending_does = All phones leave. What was guessed and written is forgotten for good.
room-wall-stay = Go on
room-wall-over = The room has ended, and everything in it is forgotten. The talk goes on. Press R to open a new room.
room-wall-guesses = Guesses from phones: { $number }
room-wall-wait = lines to read: { $number } (P)
room-wall-more = and { $number } more
room-wall-waiting = Lines that only you can see: { $number }
room-wall-shown = Lines on the wall: { $number }
room-wall-of_slide = Slide { $number }: { $what }
room-wall-let = Show it
room-wall-drop = Leave it out
room-wall-take = Take it off
room-wall-save = Save the lines (CSV)

# keys
room-keys-room = R
room-keys-room_does = open a room for phones; show its code large or small
room-keys-end = X
room-keys-end_does = end the room

# phone
room-phone-title = Follow the talk
room-phone-code = The code on the wall
room-phone-enter = Join
room-phone-again = Try again
room-phone-entering = Joining …
room-phone-waiting = You are in. The slide comes as soon as the wall shows one.
room-phone-slide = Slide { $number } of { $total }
room-phone-moves = Slides
room-phone-previous = Slide before
room-phone-next = Next slide
room-phone-follow = Back to the wall
room-phone-lost = The line is broken. Trying again …
room-phone-no_answer = The server does not answer. Try again in a moment.
room-phone-over = This room has ended, and everything in it is forgotten.
room-phone-about = No name is asked for, and nothing stays on the server when the room ends, at { $time } at the latest.
room-phone-no_script = To follow the talk, this page needs scripts (JavaScript) in your browser.
room-phone-guess_number = Your guess, from { $low } to { $high }
room-phone-guess_ward = Your guess: the name of a ward
room-phone-guessed = Your guess is in: { $what }. You can change it until the wall shows the answer.
room-phone-your_guess = Your guess: { $what }
room-phone-send = Send
room-phone-line = Your line
room-phone-warning = Write nothing by which anyone could be known. The facilitator reads your line first, may then show it to the room, and may save it, without a name. The server forgets it when the room ends, at { $time } at the latest.
room-phone-written = Sent. The facilitator reads it first.

# why
room-why-no_room = No room with this code is open now. Look at the wall again, or ask whoever leads the talk.
room-why-no_code = A code has six letters and digits.
room-why-not_in = You are not in this room any more. Scan the picture on the wall again.
room-why-not_yet = The wall has not shown this yet.
room-why-no_talk = This talk cannot be shown on phones.
room-why-no_slide = This slide takes a while. It comes as soon as it is drawn.
room-why-no_space = Too many rooms are open on this server. Try again later.
room-why-full = This room is full.
room-why-crowd = Many are asking at this moment. Try again in a minute.
room-why-too_fast = That was quick. Wait a moment, then try again.
room-why-taken = Somebody has this code already.
room-why-elsewhere = Only a page of this app may ask that.
room-why-not_understood = That was not understood.
room-why-no_number = That is no number. Type one number, in digits.
room-why-off_scale = That is outside the scale. Type a number from { $low } to { $high }.
room-why-which_ward = Which one do you mean: { $names }?
room-why-no_ward = There is no ward of that name.
room-why-too_late = The answer is on the wall already.
room-why-not_asked = The wall does not ask this now.
room-why-empty = There is nothing to send yet.
room-why-too_long = That is too long: at most { $most } letters.
room-why-personal = That looks like an e-mail address or a telephone number. Leave it out.
room-why-enough = You have sent { $most } lines, as many as one phone may.
room-why-many_wait = The facilitator has many lines to read. Try again in a minute.
room-why-wall_full = No more lines can stand on the wall. Take some off first.

# file
room-file-slide = Slide
room-file-question = Question
room-file-time = Time
room-file-line = Line
