namespace Stevedore.RealFiles.Tests.JwCad;

[Serializable]
public partial record struct View(double Scale, double X, double Y, uint Flag);
