"""How a public id looks in an address."""

from turnabout.core import ids


class PublicId:
    """``<public:public_id>``: twelve characters of the ids' alphabet, so that no word fits."""

    regex = f"[{ids.ALPHABET}]{{{ids.LENGTH}}}"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value
