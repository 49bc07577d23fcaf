"""Pages as a careful council has them: formatted text for every editor, code only for who administers the site."""

from django.conf import settings
from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page


class CouncilPage(Page):
    body = RichTextField(blank=True, features=["h2", "bold", "link", "embed"])
    code = models.TextField(blank=True)

    content_panels = Page.content_panels + [
        FieldPanel("body"),
        FieldPanel("code", permission="superuser"),
    ]

    def get_context(self, request, *args, **kwargs):
        """Adds where the calculator is; a visitor's address may ask for the page as it would be without the site-wide script."""
        context = super().get_context(request, *args, **kwargs)
        return {**context, "calculator": settings.CALCULATOR, "without_script": "without-script" in request.GET}
