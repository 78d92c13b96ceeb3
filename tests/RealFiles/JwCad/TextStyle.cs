namespace Stevedore.RealFiles.Tests.JwCad;

[Serializable]
public partial record struct TextStyle(double Width, double Height, double Gap, uint Color);
