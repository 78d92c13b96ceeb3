using System;
using System.Collections.Generic;
using System.Linq;

namespace HarbourOffice;

/// <summary>Is a list, and has fields beside its elements.</summary>
[Serializable]
public partial class Manifest : List<ManifestLine>
{
    private readonly Vessel _vessel;
    private int _sheet;

    public Manifest(Vessel vessel, int sheet)
    {
        _vessel = vessel;
        _sheet = sheet;
    }

    public Vessel Vessel => _vessel;

    public int Sheet => _sheet;

    public long Grams => this.Sum(line => line.Grams);
}
