namespace Stevedore.RealFiles.Tests.JwCad;

[Serializable]
public partial record struct Layer(uint State, uint Protection);
