using Stevedore;

[Serializable]
public partial record Query(string Text, IAsyncEnumerable<string> [|Words|]);
