### What people need to take part.

needs-title = What people need
needs-lead = Access and travel needs, as people wrote them. Here they are counted. Owners of the event read the words for a reason, and each reading stands in the record of changes.
needs-registered = Registered people with needs
needs-speaking = Speakers with needs
needs-only-owners = Only owners of the event can read the words. Ask one of them.
needs-reason = Reason
needs-reason-hint = For example: places for wheelchairs and sign language are arranged this week. It stands in the record of changes beside your name.
needs-reason-missing = Write why you read these answers.
needs-read = Read the words
needs-noted = Noted in the record of changes. The words are shown this once: no address leads back to them.
needs-caption = Needs, as they were written
needs-none = Nobody has written a need.
needs-comes = Takes part
needs-text = Needs
