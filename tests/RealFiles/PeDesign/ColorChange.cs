namespace Stevedore.RealFiles.Tests.PeDesign;

/// <summary>From this seam on the thread has this colour.</summary>
[Serializable]
public partial record struct ColorChange(ushort Seam, ushort Color);
