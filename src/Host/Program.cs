using Huisheng.Host.Starting;

return await Start.Run(args);

/// <summary>The start of the product; tests start it through their own House.</summary>
public partial class Program;
