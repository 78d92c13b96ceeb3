namespace Stevedore.RealFiles.Tests.PowerTab;

/// <summary>The tunings.dat of the program: nothing but a list.</summary>
[Serializable]
public sealed partial class TuningBook
{
    public List<Tuning> Tunings = [];
}
