namespace Stevedore.RealFiles.Tests.JwCad;

[Serializable]
public partial record struct PrintPen(uint Color, uint Width, double PointRadius);
