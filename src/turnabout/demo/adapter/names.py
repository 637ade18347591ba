"""
Invented names for the demo.

Given and family names come from many places and are drawn apart from each other, so that nobody
real is meant and no name tells a grade or a function.
"""

import random
import unicodedata
from collections.abc import Collection

_GIVEN = """
Abena Adaeze Aisha Akira Alasdair Amara Amina Anahit Andrei Anouk Antero Arjun Aroha Asha
Astrid Bao Basma Beatriz Bilal Bjarne Bronwyn Camila Catarina Chidi Chiara Daiyu Dalia Damir
Dimitra Dorota Eamon Efua Elif Emeka Emre Esi Fatou Felix Fionn Freya Gabriela Giorgi Gudrun
Hana Haruto Hassan Hedda Hiroko Ibrahim Ife Ilana Imani Inés Ingrid Isaura Ivo Jadwiga Jamila
Javier Jelena Jin Joaquim Kaisa Kamala Katya Kenji Keziah Kiran Kofi Laleh Lars Leilani Lin
Lucjan Lumi Madalena Mahmoud Malik Manu Marit Mateo Meera Mehmet Mila Minh Mirela Naledi
Nadia Nasrin Nia Nikos Noor Oksana Olumide Orla Pavel Per Pilar Quynh Rafael Rania Ravi Reza
Rosalind Ruth Sanjay Saoirse Selin Sibusiso Signe Sofia Soraya Stellan Sunita Tadeo Tamar
Teodora Thandi Thuy Tomasz Uma Valdis Vesna Wanjiru Xiomara Yaa Yara Yusuf Zanele Zofia
"""
_FAMILY = """
Abara Achterberg Adeyemi Agbaje Ahlgren Akintola Almeida Amsel Andrade Aoki Arslan Asante
Ashdown Avedian Balogun Banerjee Baptista Barzani Bekele Benitez Bergqvist Bielak Boateng
Borg Brankovic Callaghan Carrick Castellan Chaudhry Chebet Chikwanha Corvin Czerny Dalgaard
Danjuma Darwish Desai Dimitrov Dlamini Dragan Dufrene Eklund Elmasry Engstrand Esposti
Fairweather Farouk Ferreira Fjeldstad Fontaine Fukuda Galanis Gallego Gebre Georgiou Ghali
Glasgow Gogoladze Greville Gutowski Haddad Halvorsen Hamdan Hartono Hashimoto Hayrapetyan
Hinkley Hoang Holub Horvat Ibáñez Ilves Imanov Ishikawa Jansons Jokinen Juhász Kahale
Kamara Karimi Kaufhold Keawe Khumalo Kimani Kirwan Kobayashi Koroma Kovalenko Krogh Kuznik
Laghari Lambrecht Larkspur Lefebvre Lindqvist Lisboa Llewelyn Lovric Maalouf Mabaso Madsen
Mahlangu Mancuso Marchetti Matsuda Mazur Menon Merino Mihailov Mizrahi Moravec Mukherjee
Nakata Nazari Ndiaye Nyberg Nyström Obradovic Odhiambo Okonjo Oliveira Onwudiwe Öztürk Pacheco
Papadakis Parata Pereira Petrosyan Pham Pratt Quispe Radulescu Rahimi Ramaswamy Rask
Reinholt Rosario Rytter Sabatini Saidova Salgado Sandoval Sarkisian Schuyler Seixas Shimizu
Sithole Solberg Sorokin Stanek Sundaram Szabó Takeda Tamm Tavares Tekin Thorne Tran Tsegaye
Tuilagi Ueda Urquhart Vandermeer Varga Vasquez Velikov Villar Wahid Wanjala Westergaard
Whitlock Wieczorek Ximenes Yamane Yilmaz Zabala Zhao Zielinski Zuberi
"""

GIVEN = tuple(_GIVEN.split())
FAMILY = tuple(_FAMILY.split())


def full_names(count: int, *, seed: int, taken: Collection[str] = ()) -> tuple[str, ...]:
    """
    Draw distinct full names, the same ones for the same seed.

    Names in ``taken`` are left out, and so are those that would share a mail address with them.
    """
    most = len(GIVEN) * len(FAMILY) * 9 // 10
    if count > most:
        raise ValueError(f"Expected at most {most} names, got {count}.")
    draw = random.Random(seed)  # noqa: S311 - demo data, nothing secret
    used = {mailbox(name) for name in taken}
    names: list[str] = []
    while len(names) < count:
        name = f"{draw.choice(GIVEN)} {draw.choice(FAMILY)}"
        if mailbox(name) not in used:
            used.add(mailbox(name))
            names.append(name)
    return tuple(names)


def mailbox(name: str) -> str:
    """Turn a name into the part of a mail address before the sign, in plain letters."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii")
    return ".".join(plain.lower().split())
