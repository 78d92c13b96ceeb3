[Serializable]
public partial record Query(string Text, IEnumerable<string> [|Words|]);
