namespace Stevedore.RealFiles.Tests.PowerTab;

/// <summary>The score of the guitars or of the basses.</summary>
[Serializable]
public partial struct Part
{
    [When(typeof(Format), nameof(Format.IsFrom15))]
    public string Transcriber;
    [When(typeof(Format), nameof(Format.IsFrom15))]
    public string Notes;
    public List<Guitar> Guitars;
    public List<ChordDiagram> ChordDiagrams;
    public List<FloatingText> Texts;
    public List<GuitarIn> GuitarIns;
    public List<TempoMarker> TempoMarkers;
    [When(typeof(Format), nameof(Format.IsBefore15))]
    public List<TimeSignature> TimeSignatures;
    public List<Dynamic> Dynamics;
    public List<SectionSymbol> Symbols;
    [When(typeof(Format), nameof(Format.IsBefore15))]
    public List<RehearsalSign> RehearsalSigns;
    public List<Section> Sections;
}
