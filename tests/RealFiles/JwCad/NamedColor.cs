namespace Stevedore.RealFiles.Tests.JwCad;

[Serializable]
public partial record struct NamedColor(string Name, uint Color, uint Width, double PointRadius);
