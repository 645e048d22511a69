"""What WhatsApp takes in one message (facts WA-7). Lengths count code points, as Python's `len` does."""

from __future__ import annotations

TEXT = 4096
INTERACTIVE_BODY = 1024  # of buttons and of lists; 4,096 for lists is not confirmed
BUTTONS = 3
BUTTON_TITLE = 20
BUTTON_ID = 256
LIST_ROWS = 10  # in total, over all sections
ROW_TITLE = 24
ROW_DESCRIPTION = 72
ROW_ID = 200
OPEN_BUTTON = 20
REFERENCE = 512  # biz_opaque_callback_data
